package org.huikuan.demo;

/** The play has ended and the demo world is whole. */
public record DemoReady() {}
