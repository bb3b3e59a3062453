import { strings } from '../localize/strings.js';

export const statusStrings = strings('status', {
  working: 'Working',
  starting: 'Starting',
  scan_qr_code: 'Scan to link',
  failed: 'Failed',
  stopped: 'Stopped',
  logged_out: 'Logged out',
  unknown: 'Unknown',
});
