package org.huikuan.security;

import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Back to the login page. Nothing of the failure is kept: who is not logged in has no session. */
class LoginFailed extends SimpleUrlAuthenticationFailureHandler {

    LoginFailed() {
        super("/login?error");
        setAllowSessionCreation(false);
    }
}
