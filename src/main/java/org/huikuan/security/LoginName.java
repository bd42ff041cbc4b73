package org.huikuan.security;

/** What may be a login at all; anything else is wrong before somebody looks for it or remembers it. */
final class LoginName {

    /** The engine's column for names of users takes as many. */
    static final int LONGEST = 64;

    /** Far more than anybody types, and little enough to be hashed. */
    static final int LONGEST_PASSWORD = 256;

    private LoginName() {}

    static boolean mayBeOne(String name, String password) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && password.length() <= LONGEST_PASSWORD
                && name.codePoints().noneMatch(LoginName::isNoCharacter)
                && password.codePoints().noneMatch(c -> c == 0);
    }

    private static boolean isNoCharacter(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
