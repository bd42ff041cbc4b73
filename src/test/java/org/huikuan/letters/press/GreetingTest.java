package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A greeting reads as a person would write it: no brackets, no title that nobody is addressed by. */
class GreetingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王建国（总经理）| 王建国总经理",
                "李建国（财务总监）| 李建国财务总监",
                "李建国（法定代表人）| 李建国",
                "李建国（财务负责人）| 李建国",
                "赵女士（财务经理）| 赵女士",
                "李建国（董事长、总经理）| 李建国",
                "李建国（DM-3）| 李建国",
                "李建国| 李建国",
                "Jane Miller（Finance Director）| Jane Miller"
            })
    void inChineseByNameAndPost(String attention, String greeting) {
        assertThat(Greeting.of(attention, false)).isEqualTo(greeting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ms Jane Miller, Finance Director| Ms Jane Miller",
                "Miller, Jane| Miller, Jane",
                "Jane Miller| Jane Miller"
            })
    void inEnglishWithoutTheTitle(String attention, String greeting) {
        assertThat(Greeting.of(attention, true)).isEqualTo(greeting);
    }
}
