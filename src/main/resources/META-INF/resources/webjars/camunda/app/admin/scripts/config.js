import { settings } from '/js/webapps.js';

export default {
  ...(await settings({ zh: '系统管理', en: 'Admin' }))
};
