package org.huikuan.letters;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class LetterStoryH2Test extends LetterStory {}
