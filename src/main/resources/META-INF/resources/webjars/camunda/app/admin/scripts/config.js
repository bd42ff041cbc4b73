import { settings } from '/js/webapps.js';

export default {
  ...settings({ zh: '系统管理', en: 'Admin' })
};
