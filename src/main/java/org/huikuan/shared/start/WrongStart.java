package org.huikuan.shared.start;

/** The application must not start like this. The message says what is wrong, the action what to do. */
public class WrongStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public WrongStart(String whatIsWrong, String action) {
        super(whatIsWrong);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
