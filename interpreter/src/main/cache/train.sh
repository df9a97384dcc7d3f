#!/bin/sh
# Makes the cache of loaded and linked classes that the launcher starts from: runs training.py and lets Java write down what it
# loaded. usage: train.sh CACHE
set -e
folder=$(cd "$(dirname "$0")" && pwd)
cache=$1
rm -f "$cache"
MINIPY_JAVA_OPTIONS="-XX:AOTCacheOutput=$cache -Xlog:disable" "$folder/../../../../minipy" "$folder/training.py" >"$cache.log" 2>&1 || {
  cat "$cache.log" >&2
  exit 1
}
rm -f "$cache.log"
