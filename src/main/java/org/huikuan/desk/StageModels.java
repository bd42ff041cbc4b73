package org.huikuan.desk;

import java.util.Map;

/** The models of the stages, as Cockpit knows them. */
public interface StageModels {

    /** Id of the newest definition, by the model's key, which is the stage's code. */
    Map<String, String> newest();
}
