/* On the dashboard: open cases by stage and age, each stage leading to its instances and to the list of cases. */
import { language } from '/js/webapps.js';

const ROOT = window.location.pathname.split('/camunda/')[0];
const SVG = 'http://www.w3.org/2000/svg';
const COLORS = ['#9fc5e8', '#6fa8dc', '#f6c667', '#e69138', '#cc4125', '#7f1d1d'];
const WIDTH = 560;
const ROW = 34;

const WORDS = {
  zh: {
    title: '案件：按阶段和账龄',
    asOf: '截至',
    cases: '个案件',
    list: '案件清单',
    none: '没有进行中的案件。',
    failed: '暂时无法读取：',
    stages: {
      'reminder-call': '电话提醒',
      visit: '上门拜访',
      'manager-visit': '主管陪同拜访',
      'commercial-recovery': '商业追收',
      'legal-action': '法律追收'
    }
  },
  en: {
    title: 'Cases by stage and age',
    asOf: 'as of',
    cases: 'cases',
    list: 'list of cases',
    none: 'No case is open.',
    failed: 'Cannot be read now:',
    stages: {
      'reminder-call': 'Reminder call',
      visit: 'Visit',
      'manager-visit': 'Manager visit',
      'commercial-recovery': 'Commercial recovery',
      'legal-action': 'Legal action'
    }
  }
};

function html(name, text, attributes) {
  const element = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => element.setAttribute(key, value));
  element.textContent = text || '';
  return element;
}

function svg(name, attributes) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
  return element;
}

/* One bar: its parts as long as the cases of each class; a part says its figure when pointed at. */
function bar(row, classes, most, lang) {
  const words = WORDS[lang];
  const picture = svg('svg', {
    viewBox: '0 0 ' + WIDTH + ' ' + ROW,
    width: '100%',
    height: ROW,
    preserveAspectRatio: 'none',
    role: 'img'
  });
  const said = classes.map((one, i) => one[lang] + ' ' + row.cases[i]).join(', ');
  picture.setAttribute('aria-label', words.stages[row.stage] + ': ' + said);
  let x = 0;
  row.cases.forEach((cases, i) => {
    const width = (cases / most) * WIDTH;
    if (cases > 0) {
      const part = svg('rect', { x, y: 5, width, height: ROW - 10, fill: COLORS[i % COLORS.length] });
      const title = svg('title', {});
      title.textContent = classes[i].code + ' ' + classes[i][lang] + ': ' + cases;
      part.append(title);
      picture.append(part);
    }
    x += width;
  });
  return picture;
}

function line(row, classes, most, lang) {
  const words = WORDS[lang];
  const element = html('tr');
  const name = html('th', '', { scope: 'row', style: 'width: 11em; font-weight: 600; vertical-align: middle' });
  name.append(
    row.definition
      ? html('a', words.stages[row.stage], { href: '#/process-definition/' + encodeURIComponent(row.definition) + '/runtime' })
      : html('span', words.stages[row.stage])
  );
  const picture = html('td');
  picture.append(bar(row, classes, most, lang));
  const total = html('td', '', { style: 'width: 13em; text-align: right; vertical-align: middle' });
  total.append(
    html('strong', row.total.toLocaleString()),
    html('span', ' ' + words.cases + ' · '),
    html('a', words.list, { href: ROOT + '/cases?stage=' + encodeURIComponent(row.stage) })
  );
  element.append(name, picture, total);
  return element;
}

function legend(classes, lang) {
  const element = html('p', '', { style: 'margin: 8px 0 0' });
  classes.forEach((one, i) => {
    const mark = html('span', '', {
      style: 'display: inline-block; width: 12px; height: 12px; margin-right: 5px; background: ' + COLORS[i % COLORS.length]
    });
    const item = html('span', '', { style: 'display: inline-block; margin-right: 18px' });
    item.append(mark, html('span', one.code + ' ' + one[lang]));
    element.append(item);
  });
  return element;
}

function draw(node, answer, lang) {
  const words = WORDS[lang];
  const most = Math.max(...answer.stages.map(row => row.total));
  const section = html('section', '', { class: 'huikuan-stages', style: 'margin: 0 0 30px' });
  section.append(html('h3', words.title + ' (' + words.asOf + ' ' + answer.asOf + ')'));
  if (most === 0) {
    section.append(html('p', words.none));
  } else {
    const table = html('table', '', { class: 'table', style: 'margin-bottom: 0' });
    const body = html('tbody');
    answer.stages.forEach(row => body.append(line(row, answer.classes, most, lang)));
    table.append(body);
    section.append(table, legend(answer.classes, lang));
  }
  node.replaceChildren(section);
}

export default {
  id: 'huikuan-stages',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render: async node => {
    const lang = language;
    try {
      const answer = await fetch(ROOT + '/api/desk/stages', {
        credentials: 'same-origin',
        headers: { Accept: 'application/json' }
      });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      draw(node, await answer.json(), lang);
    } catch (error) {
      node.replaceChildren(html('p', WORDS[lang].failed + ' ' + error.message));
    }
  },
  unmount: () => {}
};
