// After the logout go to the one login page of the application.
import '/js/engine-login.js';

export default {};
