package org.huikuan.portfolio;

import java.util.List;
import org.huikuan.shared.BadInput;

/** Bad input whose reasons can be said in the reader's language. */
public class WrongInput extends BadInput {

    private static final long serialVersionUID = 1L;

    WrongInput(List<Wrong> wrongs) {
        super(wrongs.stream().map(Wrong::asError).toList());
    }
}
