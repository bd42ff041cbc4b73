package org.huikuan.engine.door;

import java.util.stream.Stream;

/** What a variable of a form may not be: objects, files, documents; as JSON, from the value on. */
final class NoPlainValues {

    private NoPlainValues() {}

    static Stream<String> all() {
        return Stream.of(
                        "'{}','type':'Object','valueInfo':{'objectTypeName':'x.Y','serializationDataFormat':'application/json'}",
                        "'rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==','type':'Object','valueInfo':{'objectTypeName':"
                                + "'java.util.HashMap','serializationDataFormat':'application/x-java-serialized-object'}",
                        "'aGVsbG8=','type':'Bytes'",
                        "'aGVsbG8=','type':'File','valueInfo':{'filename':'../../x.sh','mimetype':'text/x-sh'}",
                        "'<!DOCTYPE x [<!ENTITY e SYSTEM \\'file:///etc/passwd\\'>]><x>&e;</x>','type':'Xml'",
                        "'{}','type':'Json'",
                        "'x','type':'org.example.Evil'",
                        "{'a':1}",
                        "['a']")
                .map(value -> value.replace("\\'", "\\\"").replace("'", "\""));
    }
}
