package org.huikuan.letters;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class LetterStoryPostgresTest extends LetterStory {}
