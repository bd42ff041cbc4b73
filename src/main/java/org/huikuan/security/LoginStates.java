package org.huikuan.security;

import java.util.Map;

/** Which logins are locked, and which passwords are for one time. Somebody without an entry is {@link LoginState#NORMAL}. */
public interface LoginStates {

    LoginState of(String login);

    /** All that differ from normal, by login name. */
    Map<String, LoginState> all();

    void save(String login, LoginState state);

    void remove(String login);

    /** Until the transaction ends nobody else changes who may log in: two must not take each other's role away. */
    void alone();
}
