package org.huikuan.acts;

/** How a person came to an act. */
public enum Way {
    /** The form of a task, in Tasklist or on its page: the process goes on by itself. */
    TASK,
    /** A short form of the case file. */
    FILE,
    /** A form of another page. */
    PAGE,
    /** A call of the API. */
    API
}
