import { say, settings } from '/js/webapps.js';

export default {
  ...(await settings({ zh: '欢迎页', en: 'Welcome' })),
  links: [
    {
      label: say({ zh: '回款首页', en: 'Huikuan home' }),
      href: '/',
      description: say({ zh: '案件、客户往来账、信函、导入和每日运行', en: 'Cases, accounts, letters, imports and daily runs' })
    }
  ]
};
