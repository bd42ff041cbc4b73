import { say, settings } from '/js/webapps.js';

export default {
  ...(await settings({ zh: '任务', en: 'Tasklist' })),
  customScripts: ['scripts/huikuan/forms', 'scripts/huikuan/task-card', 'scripts/huikuan/case-file'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: say({ zh: '认领所选任务', en: 'claims the currently selected task' })
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: say({ zh: '转到第一个筛选器', en: 'set the focus to the first filter in the list' })
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: say({ zh: '转到列表中的第一个任务', en: 'sets the focus to the first task in the list' })
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: say({ zh: '转到表单的第一个输入框', en: 'sets the focus to the first input field in a task form' })
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: say({ zh: '打开“启动流程”窗口', en: 'opens the start process modal dialog' })
    }
  }
};
