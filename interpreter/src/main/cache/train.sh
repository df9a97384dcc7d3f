#!/bin/sh
# Makes what MiniPy starts from, beside its folder lib: lib/minipy.trees, the parsed library; minipy.jsa, a cache of the
# classes that training.py makes Java load and link; prompt.jsa, the same for the prompt at a terminal, where the command
# "script" can make one; java, which names the Java that the caches are for. usage: train.sh CACHE
set -e
here=$(cd "$(dirname "$0")" && pwd)
cd "$(dirname "$1")"
cache=$(basename "$1")
minipy=$here/../../../../minipy

# The options must not contain blanks, so they name files in this folder.
options="-Dminipy.trees=lib/minipy.trees -Xlog:disable"

# Makes cache $1 of the classes listed in $2, loaded and linked; $3: more options.
make_cache() {
  MINIPY_JAVA_OPTIONS="-Xshare:dump -XX:SharedClassListFile=$2 -XX:SharedArchiveFile=$1 -XX:+AOTClassLinking $options ${3-}" \
    "$minipy" -V
  [ -e "$1" ]
}

# A statement, and Ctrl-D until it is heard: what is typed before the prompt is there may be lost.
type_slowly() {
  printf 'print("hello", 1 + 1)\n'
  for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    sleep 1
    printf '\004' 2>/dev/null || return 0
  done
}

# Types a statement at a prompt. Where that does not work there is no cache for it, and the launcher does without.
train_prompt() {
  access="--enable-native-access=ALL-UNNAMED -Dorg.jline.terminal.provider=jni -Dlibrary.jline.path=lib/native"
  MINIPY_JAVA_OPTIONS="-XX:DumpLoadedClassList=prompt.classes $options $access"
  PYTHON_HISTORY=$PWD/prompt.history TERM=xterm-256color
  export MINIPY_JAVA_OPTIONS PYTHON_HISTORY TERM
  limit=
  command -v timeout >/dev/null && limit="timeout 60"
  type_slowly | $limit script -qc "stty rows 24 columns 80; exec '$minipy'" /dev/null >/dev/null 2>&1
  unset MINIPY_JAVA_OPTIONS
  rm -f prompt.history
  make_cache prompt.jsa prompt.classes "$access" >/dev/null 2>&1
}

rm -rf "$cache" prompt.jsa java lib/native
MINIPY_JAVA_OPTIONS=-XshowSettings:properties "$minipy" -V 2>&1 >"$cache.log" |
  sed -n 's|^ *java\.home = \(.*\)|\1/bin/java|p' >"$cache.java"
read -r java <"$cache.java"
"$java" -XX:TieredStopAtLevel=1 -cp "lib/*" org.minipy.interpreter.imports.LibraryStore "$here/../resources/org/minipy/lib" \
  lib/minipy.trees
# Caches know the times of the jars; this one a copy in an archive can have too.
TZ=UTC0 touch -t 202001010000 lib/*.jar
case $(uname -sm) in
  "Linux x86_64") platform=Linux/x86_64 ;;
  "Linux aarch64") platform=Linux/arm64 ;;
  "Darwin x86_64") platform=Mac/x86_64 ;;
  "Darwin arm64") platform=Mac/arm64 ;;
  *) platform= ;;
esac
if [ "$platform" ] && command -v script >/dev/null && "${java}c" --version >/dev/null 2>&1; then
  "${java%java}jar" xf lib/jline.jar "org/jline/nativ/$platform" org/jline/utils
  mv "org/jline/nativ/$platform" lib/native
  mv org/jline/utils/*.caps lib/native
  rm -r org
  train_prompt || rm -f prompt.jsa
fi
if ! { MINIPY_JAVA_OPTIONS="-XX:DumpLoadedClassList=$cache.classes $options" "$minipy" "$here/training.py" &&
  make_cache "$cache" "$cache.classes"; } >"$cache.log" 2>&1; then
  cat "$cache.log" >&2
  exit 1
fi
rm -f "$cache.classes" "$cache.log" prompt.classes
mv "$cache.java" java
