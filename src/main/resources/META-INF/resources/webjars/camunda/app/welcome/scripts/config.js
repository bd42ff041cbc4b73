import { settings } from '/js/webapps.js';

export default {
  ...settings({ zh: '欢迎页', en: 'Welcome' })
};
