package org.huikuan.cases.acts;

/** Of an act about which nothing is to be written. */
public record NothingInput() {}
