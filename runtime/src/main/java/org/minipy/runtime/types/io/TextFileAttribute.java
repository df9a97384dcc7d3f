package org.minipy.runtime.types.io;

import org.minipy.runtime.memory.PyObject;
import org.minipy.runtime.memory.Refs;
import org.minipy.runtime.object.BuiltinAttribute;
import org.minipy.runtime.object.PyType;
import org.minipy.runtime.types.number.PyBool;
import org.minipy.runtime.types.number.PyInt;
import org.minipy.runtime.types.text.PyStr;

/** The computed attributes of TextIOWrapper. */
enum TextFileAttribute implements BuiltinAttribute {
  ENCODING("encoding"),
  BUFFER("buffer"),
  LINE_BUFFERING("line_buffering"),
  WRITE_THROUGH("write_through"),
  NAME("name"),
  CLOSED("closed"),
  NEWLINES("newlines"),
  ERRORS("errors"),
  CHUNK_SIZE("_CHUNK_SIZE");

  private final String name;

  TextFileAttribute(String name) {
    this.name = name;
  }

  @Override
  public String attributeName() {
    return name;
  }

  @Override
  public boolean isMember() {
    return this == ENCODING || this == BUFFER || this == LINE_BUFFERING || this == WRITE_THROUGH;
  }

  @Override
  public PyObject get(PyObject self) {
    PyTextFile file = (PyTextFile) self;
    return switch (this) {
      case ENCODING -> PyStr.of(file.encoding());
      case BUFFER -> Refs.newRef(file.buffer());
      case LINE_BUFFERING -> PyBool.of(file.isLineBuffering());
      case WRITE_THROUGH -> PyBool.of(file.isWriteThrough());
      case NAME -> PyType.of(file.buffer()).slots().getAttribute(file.buffer(), PyStr.intern("name"));
      case CLOSED -> PyBool.of(file.isClosed());
      case NEWLINES -> file.newlines().seen();
      case ERRORS -> PyStr.of(file.errors());
      case CHUNK_SIZE -> PyInt.of(PyBuffered.BUFFER);
    };
  }
}
