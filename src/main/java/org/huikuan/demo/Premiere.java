package org.huikuan.demo;

/** The play that makes the demo world. */
public interface Premiere {

    /** Sets the clock to where the play begins; it begins when the application is ready. For a new database only. */
    void prepare();
}
