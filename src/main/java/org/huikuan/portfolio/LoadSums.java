package org.huikuan.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the customers of each collector owe overdue; teams null means all. */
public interface LoadSums {

    Map<String, List<LoadView.Amount>> overdue(@Nullable Set<String> teams);
}
