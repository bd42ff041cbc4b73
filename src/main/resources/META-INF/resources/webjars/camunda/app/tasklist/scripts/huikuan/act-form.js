/*
 * The form of a task is a page of ours in a frame of the same origin: whatever HTML the task was deployed with, it is
 * emptied and the form of today loaded by the task's id. Tasklist's button sends it.
 */
import { say } from '/js/webapps.js';

const ROOT = window.location.pathname.split('/camunda/')[0];
const FIRST_HEIGHT = '24rem';

export function act(camForm) {
  const element = camForm.formElement[0];
  const frame = document.createElement('iframe');
  frame.className = 'huikuan-task';
  frame.title = say({ zh: '任务表单', en: 'Form of the task' });
  frame.style.height = FIRST_HEIGHT;
  frame.src = ROOT + '/tasks/' + encodeURIComponent(camForm.taskId) + '?in=tasklist';
  frame.addEventListener('load', () => settle(frame));
  element.classList.add('huikuan-form');
  element.replaceChildren(frame);
  camForm.submitVariables = done => page(frame)
    .then(task => task.submit())
    .then(() => done(null, {}), done);
  camForm.on('store', () => page(frame).then(task => task.keep(), () => {}));
  reloadOnClaim(element, frame);
}

function page(frame) {
  const task = frame.contentWindow && frame.contentWindow.huikuanTask;
  return task
    ? Promise.resolve(task)
    : Promise.reject(new Error(say({ zh: '表单未能载入，请重新打开任务。', en: 'The form is not there; open the task again.' })));
}

/* The frame is as high as its page, and shortcuts of Tasklist work inside of it. */
function settle(frame) {
  const inner = frame.contentDocument;
  const fit = () => {
    frame.style.height = Math.ceil(inner.body.getBoundingClientRect().height) + 'px';
  };
  new frame.contentWindow.ResizeObserver(fit).observe(inner.body);
  fit();
  inner.addEventListener('keydown', event => {
    if (event.ctrlKey && (event.altKey || event.shiftKey)) {
      const copy = new KeyboardEvent('keydown', event);
      ['keyCode', 'which'].forEach(name => Object.defineProperty(copy, name, { value: event[name] }));
      document.dispatchEvent(copy);
    }
  });
}

/* Whoever takes or gives back the task sees its form open or shut. */
function reloadOnClaim(element, frame) {
  const box = element.closest('[ng-class]');
  if (!box) {
    return;
  }
  let shut = box.classList.contains('disabled-form');
  new MutationObserver(() => {
    if (box.classList.contains('disabled-form') !== shut) {
      shut = !shut;
      frame.contentWindow.location.reload();
    }
  }).observe(box, { attributes: true, attributeFilter: ['class'] });
}
