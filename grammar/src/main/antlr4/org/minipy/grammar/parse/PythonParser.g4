parser grammar PythonParser;

tokens { NAME }

expression : NAME EOF ;
