package org.huikuan.shared.input;

import java.util.regex.Pattern;

/**
 * One mail address as every mail server takes it: plain ASCII, a name and a domain with a dot. Addresses in Chinese
 * characters need servers that speak SMTPUTF8 on the whole way; others break the connection off, and all mails behind
 * wait. A domain in Chinese is written as {@code xn--...}.
 */
public final class MailAddress {

    private static final String NAME = "[!#$%&'*+/=?^_`{|}~A-Za-z0-9-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile(NAME + "(?:\\." + NAME + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    private MailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= 254 && ADDRESS.matcher(text).matches();
    }
}
