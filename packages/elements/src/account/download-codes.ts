/** Hands the person a file of backup codes, one a line. @param title its first line: whose they are */
export function downloadCodes(title: string, codes: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([`${title}\n\n${codes.join('\n')}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'backup-codes.txt';
  link.click();
  // The browser takes it up after this; some only when they have asked where to.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
