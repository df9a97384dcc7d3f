/*
 * Python 3.12, flat and LL(1): one token decides everywhere, so the generated parser is plain switches.
 *
 * What LL(1) cannot say is accepted here and refused while the syntax tree is built: the precedence of operators (an
 * operation is a flat list), which expressions can be targets, the order of parameters and arguments, two commas in a
 * row, `as` inside parentheses that do not belong to a `with`. `is not` is `is` and an operand that begins with `not`.
 */
parser grammar PythonParser;

options { tokenVocab = PythonTokens; }

// Whole inputs

file : statement* EOF ;

interactive : statement? EOF ;

expressionInput : expression (',' expression?)* NEWLINE* EOF ;

// Statements

statement
  : simpleStatements
  | ifStatement
  | whileStatement
  | forStatement
  | tryStatement
  | withStatement
  | functionDefinition
  | classDefinition
  | decorated
  | asyncStatement
  | matchStatement
  ;

simpleStatements : simpleStatement (';' simpleStatement?)* NEWLINE ;

simpleStatement
  : expressionList assignment?
  | yieldExpression assignment?
  | 'pass'
  | 'break'
  | 'continue'
  | 'return' expressionList?
  | 'raise' (expression ('from' expression)?)?
  | 'global' NAME (',' NAME)*
  | 'nonlocal' NAME (',' NAME)*
  | 'del' expressionList
  | 'assert' expression (',' expression)?
  | importNames
  | importFrom
  | TYPE NAME typeParameters? '=' expression
  ;

assignment
  : ('=' assigned)+
  | ('+=' | '-=' | '*=' | '/=' | '//=' | '%=' | '@=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=') assigned
  | ':' expression ('=' assigned)?
  ;

assigned : yieldExpression | expressionList ;

importNames : 'import' importedName (',' importedName)* ;

importedName : dottedName ('as' NAME)? ;

dottedName : NAME ('.' NAME)* ;

importFrom
  : 'from' (('.' | '...')+ dottedName? | dottedName) 'import'
    ('*' | '(' importedAs (',' importedAs?)* ')' | importedAs (',' importedAs?)*)
  ;

importedAs : NAME ('as' NAME)? ;

block : simpleStatements | NEWLINE INDENT statement+ DEDENT ;

ifStatement : 'if' condition ':' block ('elif' condition ':' block)* elseBlock? ;

whileStatement : 'while' condition ':' block elseBlock? ;

condition : expression (':=' expression)? ;

elseBlock : 'else' ':' block ;

forStatement : 'for' expressionList FOR_IN expressionList ':' block elseBlock? ;

tryStatement : 'try' ':' block (exceptClause+ elseBlock? finallyBlock? | finallyBlock) ;

exceptClause : 'except' '*'? (expression ('as' NAME)?)? ':' block ;

finallyBlock : 'finally' ':' block ;

withStatement : 'with' withItem (',' withItem)* ':' block ;

withItem : expression ('as' '*'? expression)? ;

functionDefinition : 'def' NAME typeParameters? '(' parameters? ')' ('->' expression)? ':' block ;

classDefinition : 'class' NAME typeParameters? ('(' arguments? ')')? ':' block ;

decorated : decorator+ (functionDefinition | classDefinition | 'async' functionDefinition) ;

decorator : '@' condition NEWLINE ;

asyncStatement : 'async' (functionDefinition | forStatement | withStatement) ;

parameters : parameter (',' parameter?)* ;

parameter
  : '/'
  | '**'? NAME (':' expression)? ('=' expression)?
  | '*' (NAME (':' '*'? expression)? ('=' expression)?)?
  ;

typeParameters : '[' typeParameter (',' typeParameter?)* ']' ;

typeParameter : ('*' | '**')? NAME (':' expression)? ;

// Pattern matching

matchStatement : MATCH subject ':' NEWLINE INDENT caseBlock+ DEDENT ;

subject : '*'? condition (',' ('*'? condition)?)* ;

caseBlock : CASE patterns ('if' condition)? ':' block ;

patterns : pattern (',' pattern?)* ;

pattern : '*' NAME | alternative ('|' alternative)* ('as' operation)? ;

alternative
  : '-'? NUMBER (('+' | '-') NUMBER)?
  | strings
  | 'None'
  | 'True'
  | 'False'
  | dottedName ('(' (classArgument (',' classArgument?)*)? ')')?
  | '(' patterns? ')'
  | '[' patterns? ']'
  | '{' (mappingItem (',' mappingItem?)*)? '}'
  ;

classArgument : pattern ('=' pattern)? ;

mappingItem : '**' NAME | alternative ':' pattern ;

// Expressions

expressionList : '*'? expression (',' ('*'? expression)?)* ;

yieldExpression : 'yield' ('from' expression | expressionList)? ;

expression : 'lambda' lambdaParameters? ':' expression | operation ('if' operation 'else' expression)? ;

lambdaParameters : lambdaParameter (',' lambdaParameter?)* ;

lambdaParameter : '/' | '**'? NAME ('=' expression)? | '*' (NAME ('=' expression)?)? ;

operation
  : operand
    ( ( '+' | '-' | '*' | '/' | '//' | '%' | '@' | '**' | '<<' | '>>' | '&' | '^' | '|'
      | '<' | '>' | '<=' | '>=' | '==' | '!=' | 'in' | 'not' 'in' | 'is' | 'and' | 'or'
      ) operand
    )*
  ;

operand
  : ('not' | '-' | '+' | '~')* 'await'?
    ( NAME | NUMBER | 'None' | 'True' | 'False' | '...' | strings | parentheses | brackets | braces )
    ( '.' NAME | '(' arguments? ')' | '[' subscripts ']' )*
  ;

parentheses : '(' (yieldExpression | element (comprehension+ | (',' element?)*))? ')' ;

element : ('*' expression | expression (':=' expression)?) ('as' '*'? expression)? ;

brackets : '[' (listElement (comprehension+ | (',' listElement?)*))? ']' ;

listElement : '*' expression | expression (':=' expression)? ;

braces : '{' (entry (comprehension+ | (',' entry?)*))? '}' ;

entry : '**' operation | '*' operation | expression (':=' expression | ':' expression)? ;

comprehension : 'async'? 'for' expressionList FOR_IN operation ('if' operation)* ;

arguments : argument (',' argument?)* ;

argument : ('*' | '**') expression | expression (':=' expression | '=' expression)? comprehension* ;

subscripts : subscript (',' subscript?)* ;

subscript : '*' expression | expression (':=' expression)? slice? | slice ;

slice : ':' expression? (':' expression?)? ;

strings : (STRING | fstring)+ ;

fstring : FSTRING_START (FSTRING_MIDDLE | replacement)* FSTRING_END ;

replacement
  : '{' (yieldExpression | expressionList) '='? ('!' NAME)? (':' (FSTRING_MIDDLE | replacement)*)? '}'
  ;
