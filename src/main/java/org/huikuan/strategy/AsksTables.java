package org.huikuan.strategy;

import java.util.List;

/** A part of the program that asks decision tables. What it names is checked at upload and at the start. */
public interface AsksTables {

    List<Table<?, ?>> tables();
}
