/* Under each task of the list: whose debt, how much, how long overdue. One call for all cards of a page. */
import { money, read } from './server.js';

const MANY_DAYS = 60;
let waiting = new Map();
let timer = null;

function ask(taskId, show) {
  waiting.set(taskId, show);
  clearTimeout(timer);
  timer = setTimeout(fetchCards, 20);
}

async function fetchCards() {
  const asked = waiting;
  waiting = new Map();
  const ids = [...asked.keys()].map(encodeURIComponent).join(',');
  try {
    const cards = await read('/api/tasks/cards?ids=' + ids);
    asked.forEach((show, id) => cards[id] && show(cards[id]));
  } catch (error) {
    console.warn('task cards: ' + error.message);
  }
}

function span(text, kind) {
  const element = document.createElement('span');
  element.className = kind;
  element.textContent = text;
  return element;
}

function card(facts) {
  const element = document.createElement('div');
  element.className = 'huikuan-card';
  element.append(span(facts.customerName, 'huikuan-card-customer'));
  const sums = facts.overdue.map(money).join(' + ');
  element.append(span(sums || '—', 'huikuan-card-sum'));
  if (facts.daysPastDue > 0) {
    const late = facts.daysPastDue > MANY_DAYS ? ' huikuan-card-late' : '';
    element.append(span('逾期 ' + facts.daysPastDue + ' 天 days', 'huikuan-card-days' + late));
  }
  return element;
}

export default {
  id: 'huikuan-task-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, { taskId }) => ask(taskId, facts => node.replaceChildren(card(facts))),
  unmount: () => {}
};
