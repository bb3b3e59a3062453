import '@wagate/elements/define/provider';
import './app.js';
import { loadLocale } from './locale.js';
import { applyPreferences, readPreferences } from './preferences.js';
import { inLanguage, loadSettings } from './settings.js';

const preferences = readPreferences(localStorage, navigator.languages);
applyPreferences(document.documentElement, preferences, navigator.languages);
const [settings] = await Promise.all([loadSettings(location), loadLocale(preferences.locale)]);

const app = document.createElement('dashboard-app');
Object.assign(app, { settings: inLanguage(settings, preferences.locale), preferences });
document.body.append(app);
