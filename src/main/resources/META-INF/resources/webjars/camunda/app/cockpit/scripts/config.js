import { settings } from '/js/webapps.js';

export default {
  ...(await settings({ zh: '流程监控', en: 'Cockpit' })),
  customScripts: ['scripts/huikuan/stages']
};
