#!/bin/sh
# Makes the cache of loaded and linked classes that the launcher starts from: Java notes what training.py makes it load, then
# writes that down. The file "java" beside it names the Java that the cache is for. usage: train.sh CACHE
set -e
here=$(cd "$(dirname "$0")" && pwd)
cd "$(dirname "$1")"
cache=$(basename "$1")

# The options must not contain blanks, so they name files in this folder.
run() {
  MINIPY_JAVA_OPTIONS="$1 -XX:AOTConfiguration=$cache.conf -Xlog:disable" \
    "$here/../../../../minipy" "$here/training.py" >"$cache.log" 2>&1 || {
    cat "$cache.log" >&2
    exit 1
  }
}

rm -f "$cache" java
MINIPY_JAVA_OPTIONS=-XshowSettings:properties "$here/../../../../minipy" -V 2>&1 >"$cache.log" |
  sed -n 's|^ *java\.home = \(.*\)|\1/bin/java|p' >"$cache.java"
read -r java <"$cache.java"
"$java" -XX:TieredStopAtLevel=1 -cp "lib/*" org.minipy.interpreter.imports.LibraryStore "$here/../resources/org/minipy/lib" \
  lib/minipy.trees
run "-XX:AOTMode=record -Dminipy.trees=lib/minipy.trees"
run "-XX:AOTMode=create -XX:AOTCache=$cache"
rm -f "$cache.conf" "$cache.log"
mv "$cache.java" java
