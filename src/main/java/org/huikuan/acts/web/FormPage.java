package org.huikuan.acts.web;

import java.util.function.Predicate;
import org.huikuan.acts.Act;

/**
 * A page that draws forms of acts, that of the act which its parameter {@code act} names; a bean, from which follows who may
 * open it and send its forms: those whose roles may do the act, and without such an act those who may do any that it offers.
 *
 * @param path with variables
 * @param offers whether the page draws the act's form
 */
public record FormPage(String path, Predicate<Act<?, ?>> offers) {}
