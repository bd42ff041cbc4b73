/*
 * What Tasklist, Cockpit, Admin and Welcome share: the language chosen on our pages, the name of the product, the way
 * home. Each config.js spreads await settings({ zh: '任务', en: 'Tasklist' }) into its own.
 */
import './engine-login.js';

const COOKIE = 'HUIKUAN-LANGUAGE';
const KEPT = 'camunda-web';
const YEAR = 365 * 24 * 60 * 60;
const PRODUCT = { zh: '回款', en: 'Huikuan' };
const HOME = { zh: '首页', en: 'Home' };
const OTHER = { zh: { code: 'en', lang: 'en', label: 'English' }, en: { code: 'zh', lang: 'zh-CN', label: '中文' } };
const SWITCH = { zh: '切换应用', en: 'Other applications' };
const HINTS = { 'zoom in': '放大', 'zoom out': '缩小', 'reset zoom': '恢复大小' };
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

/*
 * The keys of an application in the reader's language; both languages must be named in its config.js. Its words and what
 * the reader may open are read before the application starts, so that it never shows a key, an old word, or a button
 * that the server would refuse.
 */
export async function settings(names) {
  const languages = Object.keys(names);
  const chosen = languages.includes(language) ? language : languages[0];
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : chosen;
  dress();
  await Promise.all([keepWords(chosen), knowReader()]);
  return {
    app: { name: names[chosen], vendor: PRODUCT[chosen] },
    // The application would ask the browser for its language; with one to choose from it takes ours.
    locales: { availableLocales: [chosen], fallbackLocale: chosen },
    dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' },
    disableWelcomeMessage: true
  };
}

async function readJson(path) {
  const answer = await fetch(path, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : null;
}

const base = () => document.querySelector('base');
const root = () => base().getAttribute('app-root');

/* The application shows the words it has kept in the browser and reads the new ones later; this puts the new ones there. */
async function keepWords(chosen) {
  const folder = root() + '/app/' + base().getAttribute('app-name') + '/locales/';
  const words = await readJson(folder + chosen + '.json?words=' + Date.now());
  if (!words) {
    return;
  }
  try {
    const kept = JSON.parse(window.localStorage.getItem(KEPT) || '{}');
    kept[folder + '_locales_data_' + chosen + '_' + window.bust] = JSON.stringify(words);
    window.localStorage.setItem(KEPT, JSON.stringify(kept));
  } catch (noStore) {
    // a browser that keeps nothing reads the words a little later
  }
}

/* Only administrators write in the engine; the style sheet hides from others what would be refused. */
async function knowReader() {
  const reader = await readJson(root() + '/api/admin/auth/user/default');
  const opens = (reader && reader.authorizedApps) || [];
  document.documentElement.classList.toggle('huikuan-administrator', opens.includes('admin'));
  if (!opens.includes('cockpit')) {
    base().setAttribute('cam-exclude-plugins', 'tasklist.task.detail:task-detail-history');
  }
}

function dress() {
  const icon = document.querySelector('link[rel=icon]');
  if (icon) {
    icon.type = 'image/svg+xml';
    icon.href = '/favicon.svg';
  }
  if (language === 'zh') {
    ['mouseover', 'focusin'].forEach(kind => document.addEventListener(kind, hint));
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
  // Name, address and password are changed on our page, where the rules are.
  const profile = header.querySelector('li.profile > a');
  if (profile && profile.getAttribute('href') !== '/me') {
    profile.href = '/me';
    profile.target = '_self';
  }
  const toggle = header.querySelector('.app-switch > a');
  if (toggle && !toggle.hasAttribute('aria-label')) {
    toggle.setAttribute('aria-label', say(SWITCH));
  }
}

/* A few hints are English in the application itself; they are said in the reader's language when they are needed. */
function hint(event) {
  const element = event.target.closest && event.target.closest('[title]');
  if (element && HINTS[element.title]) {
    element.title = HINTS[element.title];
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
