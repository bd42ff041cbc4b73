/*
 * What Tasklist, Cockpit, Admin and Welcome share: the language chosen on our pages, the name of the product, the way
 * home. Each config.js spreads settings({ zh: '任务', en: 'Tasklist' }) into its own.
 */
import './engine-login.js';

const COOKIE = 'HUIKUAN-LANGUAGE';
const YEAR = 365 * 24 * 60 * 60;
const PRODUCT = { zh: '回款', en: 'Huikuan' };
const HOME = { zh: '首页', en: 'Home' };
const OTHER = { zh: { code: 'en', lang: 'en', label: 'English' }, en: { code: 'zh', lang: 'zh-CN', label: '中文' } };
const SWITCH = { zh: '切换应用', en: 'Other applications' };
const PLACES = {
  tasklist: { zh: '任务', en: 'Tasklist' },
  cockpit: { zh: '流程监控', en: 'Cockpit' },
  admin: { zh: '系统管理', en: 'Admin' },
  welcome: { zh: '欢迎页', en: 'Welcome' }
};

function cookie(name) {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(name + '='));
  return found ? found.substring(name.length + 1) : '';
}

/* 'zh' or 'en': what was chosen on our pages; Chinese without a choice, as there. */
export const language = cookie(COOKIE).startsWith('en') ? 'en' : 'zh';

/* The one of { zh, en } that the reader understands. */
export const say = words => words[language];

/* The keys of an application in the reader's language; both languages must be named in its config.js. */
export function settings(names) {
  const languages = Object.keys(names);
  const chosen = languages.includes(language) ? language : languages[0];
  forgetOldWords();
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : chosen;
  dress();
  return {
    app: { name: names[chosen], vendor: PRODUCT[chosen] },
    // The application would ask the browser for its language; with one to choose from it takes ours.
    locales: { availableLocales: [chosen], fallbackLocale: chosen },
    dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' },
    disableWelcomeMessage: true
  };
}

/* Labels are kept in the browser and shown before the new ones are read: after an update they would be the old ones. */
function forgetOldWords() {
  try {
    const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
    Object.keys(kept)
      .filter(key => key.includes('_locales_data_'))
      .forEach(key => delete kept[key]);
    window.localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch (noStore) {
    // a browser that keeps nothing shows nothing old
  }
}

function dress() {
  const icon = document.querySelector('link[rel=icon]');
  if (icon) {
    icon.type = 'image/svg+xml';
    icon.href = '/favicon.svg';
  }
  const header = document.querySelector('[cam-widget-header]');
  if (header) {
    new MutationObserver(() => furnish(header)).observe(header, { childList: true, subtree: true });
    furnish(header);
  }
}

/* The header is drawn anew after login; what is there already stays. */
function furnish(header) {
  const menu = header.querySelector('.app-menu > ul');
  if (menu && !menu.querySelector('.huikuan-home')) {
    menu.prepend(item('huikuan-home', link('/', say(HOME))), item('huikuan-language', otherLanguage()));
  }
  Object.keys(PLACES).forEach(app => rename(header.querySelector('.app-switch li.' + app + ' a'), say(PLACES[app])));
  const toggle = header.querySelector('.app-switch > a');
  if (toggle && !toggle.hasAttribute('aria-label')) {
    toggle.setAttribute('aria-label', say(SWITCH));
  }
}

function rename(element, words) {
  if (element && element.textContent.trim() !== words) {
    element.textContent = words;
  }
}

function item(kind, child) {
  const element = document.createElement('li');
  element.className = kind;
  element.append(child);
  return element;
}

function link(href, words) {
  const element = document.createElement('a');
  element.href = href;
  element.target = '_self';
  element.textContent = words;
  return element;
}

function otherLanguage() {
  const other = OTHER[language];
  const element = link('?', other.label);
  element.lang = other.lang;
  element.addEventListener('click', event => {
    event.preventDefault();
    document.cookie = COOKIE + '=' + other.code + '; path=/; max-age=' + YEAR + '; samesite=lax';
    window.location.reload();
  });
  return element;
}
