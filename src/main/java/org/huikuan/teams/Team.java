package org.huikuan.teams;

/** People who work on the same accounts and may complete for each other. */
public record Team(String code, String name) {}
