package org.huikuan.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demo, read when its database is new.
 *
 * @param play whether a history of some months is played; otherwise a small ledger of one day is loaded, at once
 */
@ConfigurationProperties("huikuan.demo")
record DemoSettings(@DefaultValue("true") boolean play) {}
