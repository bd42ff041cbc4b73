// The engine's web applications show a login form of their own after a logout or a lost session. There is only one
// login in this application, so this goes there instead.
const toLogin = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace('/login?logout');
  }
};
window.addEventListener('hashchange', toLogin);
toLogin();
