/* The case file beside the task: our own page in a frame of the same origin. */
import { say } from '/js/webapps.js';
import { read } from './server.js';

const ROOT = window.location.pathname.split('/camunda/')[0];

function words(text) {
  const element = document.createElement('p');
  element.className = 'text-muted';
  element.textContent = text;
  return element;
}

async function show(node, taskId) {
  node.replaceChildren(words(say({ zh: '读取中……', en: 'Loading …' })));
  try {
    const cards = await read('/api/tasks/cards?ids=' + encodeURIComponent(taskId));
    if (!cards[taskId]) {
      node.replaceChildren(words(say({ zh: '此任务不属于任何案件。', en: 'This task belongs to no case.' })));
      return;
    }
    const frame = document.createElement('iframe');
    frame.className = 'huikuan-case-file';
    frame.title = say({ zh: '案件档案', en: 'Case file' }) + ' ' + cards[taskId].number;
    frame.src = ROOT + '/cases/' + encodeURIComponent(cards[taskId].number) + '?in=tasklist';
    node.replaceChildren(frame);
  } catch (error) {
    node.replaceChildren(words(say({ zh: '无法读取案件：', en: 'The case could not be read: ' }) + error.message));
  }
}

export default {
  id: 'huikuan-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 90,
  properties: {
    label: say({ zh: '案件档案', en: 'Case file' })
  },
  render: (node, { taskId }) => show(node, taskId),
  unmount: node => node && node.replaceChildren()
};
