package org.huikuan.demo.play;

import java.util.Map;
import java.util.function.Consumer;

/** Acts that need no task, by the name that stories give them. */
interface Scenes {

    Map<String, Consumer<Scene>> byName();
}
