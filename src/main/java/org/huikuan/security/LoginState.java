package org.huikuan.security;

/**
 * What holds for a person's login.
 *
 * @param locked may not log in
 * @param oneTimePassword the password was given by an administrator: the person must choose another one first
 */
public record LoginState(boolean locked, boolean oneTimePassword) {

    public static final LoginState NORMAL = new LoginState(false, false);
}
