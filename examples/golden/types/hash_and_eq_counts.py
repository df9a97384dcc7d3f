"""How often hashes and comparisons of keys are asked for: as often as CPython asks."""
class K:
    def __init__(s,v): s.v=v
    def __hash__(s): global H; H+=1; return hash(s.v)
    def __eq__(s,o): global E; E+=1; return s.v==getattr(o,'v',o)
    def __repr__(s): return f'K{s.v}'
H=E=0
def m(name,f):
    global H,E
    H=E=0
    try: f()
    except Exception as e: name+=' '+type(e).__name__
    print(name,H,E)
a,b,c=K(1),K(2),K(3); a2,b2=K(1),K(2)
d={a:1,b:2,c:3}; d2={a2:5,K(9):7}
s={a,b,c}; t={a2,K(7)}; fs=frozenset([a,b])
tests=dict(
 lit=lambda:{a:1,b:2}, dictctor=lambda:dict([(a,1),(b,2)]), dictd=lambda:dict(d), copy=lambda:d.copy(), get=lambda:d[a2], get2=lambda:d.get(a2), contains=lambda:a2 in d, 
 set_=lambda:d.__setitem__(a2,1), setdefault=lambda:d.setdefault(a2,3), setdefault_new=lambda:dict(d).setdefault(K(77),3), pop=lambda:dict(d).pop(a2), popd=lambda:dict(d).pop(K(99),0), popitem=lambda:dict(d).popitem(), dele=lambda:dict(d).__delitem__(b2),
 upd=lambda:dict(d).update(d2), updl=lambda:dict(d).update([(a2,1),(K(33),2)]), or_=lambda:d|d2, ior=lambda:dict(d).__ior__(d2), eq=lambda:d=={a2:1,b2:2,K(3):3}, ne=lambda: d!={a2:2,b2:2,K(3):3}, fromkeys=lambda:dict.fromkeys([a,b,a2]), fromkeysd=lambda:dict.fromkeys(d), fromkeyss=lambda:dict.fromkeys(s),
 keysand=lambda:d.keys()&d2.keys(), keysor=lambda:d.keys()|d2.keys(), keyssub=lambda:d.keys()-d2.keys(), keysxor=lambda:d.keys()^d2.keys(), itemsand=lambda:d.items()&d2.items(), itemsin=lambda:(a2,1) in d.items(), keysle=lambda:d.keys()<=d2.keys(), keyseq=lambda:d.keys()==d2.keys(), keysisd=lambda:d.keys().isdisjoint(d2), keysandl=lambda:d.keys()&[a2,b2], itemsxor=lambda:d.items()^d2.items(), itemssub=lambda:d.items()-d2.items(), itemsor=lambda:d.items()|d2.items(),
 slit=lambda:{a,b,a2}, sctor=lambda:set([a,b,a2]), sctord=lambda:set(d), sctors=lambda:set(s), fsctor=lambda:frozenset(s), scopy=lambda:s.copy(), sin=lambda:a2 in s, sinset=lambda:s in {fs}, add=lambda:set(s).add(a2), addnew=lambda:set(s).add(K(5)), rem=lambda:set(s).remove(a2), disc=lambda:set(s).discard(K(8)), spop=lambda:set(s).pop(),
 sor=lambda:s|t, sand=lambda:s&t, ssub=lambda:s-t, sxor=lambda:s^t, sior=lambda:set(s).__ior__(t), siand=lambda:set(s).__iand__(t), sisub=lambda:set(s).__isub__(t), sixor=lambda:set(s).__ixor__(t), union=lambda:s.union([a2,b2],d2), inter=lambda:s.intersection([a2,b2]), interd=lambda:s.intersection(d2), diff=lambda:s.difference([a2]), diffd=lambda:s.difference(d2), diffu=lambda:set(s).difference_update([a2,b2]), interu=lambda:set(s).intersection_update([a2,b2]), symd=lambda:s.symmetric_difference([a2,b2,b]), symdd=lambda:s.symmetric_difference(d2), symu=lambda:set(s).symmetric_difference_update([a2,b2]),
 sle=lambda:s<=t, slt=lambda:s<t, sge=lambda:s>={a2}, seq=lambda:s=={a2,b2,K(3)}, issub=lambda:s.issubset([a2,b2]), issup=lambda:s.issuperset([a2,b2]), isdis=lambda:s.isdisjoint([a2]), isdis2=lambda:s.isdisjoint(t), upd2=lambda:set().update(s,d), hashfs=lambda:hash(fs), hashtup=lambda:hash((a,b,(c,))), hash2=lambda:hash(fs),
 comp=lambda:{x for x in [a,b,a2]}, dcomp=lambda:{x:1 for x in [a,b,a2]}, listin=lambda:a2 in [b,c,a], listidx=lambda:[b,c,a].index(a2), cnt=lambda:[a,b,a].count(a2), lrem=lambda:[b,c,a].remove(a2), leq=lambda:[a,b]==[a2,b2], lne=lambda:[a,b]!=[a,b], llt=lambda:[a,b]<[a2,b2],
 tupin=lambda:a2 in (b,a), maxk=lambda:max([1,2],key=lambda x:x), starkw=lambda:dict(**{'a':1}), resize=lambda:{K(i):i for i in range(20)}, resizes=lambda:{K(i) for i in range(20)}, big=lambda:[dd.__setitem__(K(i),1) for dd in [{}] for i in range(30)], 
 merge=lambda:{**d,**d2}, mergeinto=lambda:{1:2,**d}, vals=lambda:a2 in d.values(), cmpd=lambda:d.items()<=d2.items(), rangein=lambda:K(3) in range(5), rangeidx=lambda:range(5).index(K(3)), rangecnt=lambda:range(5).count(K(3)),
 collision=lambda:{K(0),K(8),K(16),K(0)}, colld=lambda:[{K(0):1,K(8):1,K(16):2}[K(16)]],
)
from collections import Counter, defaultdict, OrderedDict, deque, ChainMap
tests.update(ctr=lambda:Counter([a,a2,b]), ctradd=lambda:Counter([a])+Counter([a2]), ctrsub=lambda:Counter([a])-Counter([a2]), dd=lambda:defaultdict(int,d)[K(50)], dd2=lambda:defaultdict(int,d)[a2], dqin=lambda:a2 in deque([b,a]), dqrem=lambda:deque([b,a]).remove(a2), dqidx=lambda:deque([b,a]).index(a2), dqc=lambda:deque([a,a2]).count(a), dqeq=lambda:deque([a,b])==deque([a2,b2]))
import functools
@functools.lru_cache
def f(x): return 1
tests.update(lru=lambda:f(a), lru2=lambda:f(a2), lru3=lambda:f(K(60)))
@functools.cache
def g(x,y=1): return 1
tests.update(c1=lambda:g(a,y=2), c2=lambda:g(a2,y=2))
for k,v in tests.items(): m(k,v)
