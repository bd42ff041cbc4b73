package org.huikuan.demo;

/**
 * A task that somebody could do now.
 *
 * @param key its definition in the model, such as {@code Task_CallTheCustomer}
 * @param kase number of the case it belongs to
 */
public record DemoTask(String id, String key, String kase) {}
