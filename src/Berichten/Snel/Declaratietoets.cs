using Rotonde.Berichten.Regels;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Snel;

/// <summary>
/// The rules of level 2 on a 323 in one passage, keeping only the keys. It answers yes when every rule is kept for certain; it never says which one
/// is broken. What each rule means is in <see cref="Declaratieregels"/>; a test holds the two together, and a rule that is not in
/// <see cref="Regels"/> closes the fast way by itself.
/// </summary>
internal sealed class Declaratietoets(Declaratieopname? opname = null)
{
    private const int EersteDagVanDezeStandaard = 2021_01_01;
    private const uint VorigeReferentie = 1u << Declaratieplek.VorigeReferentie;
    private const uint Tarief = 1u << Declaratieplek.Tarief;
    private const long Credit = 'C';
    private static readonly ushort Euro = Snelvorm.Ingepakt("83");

    private readonly Sleutellijst _bsns = new();
    private readonly Sleutellijst _referenties = new();
    private readonly Sleutellijst _gecrediteerd = new();
    private readonly Sleutellijst _vanClient = new();
    private readonly Sleutellijst _debetVanClient = new();
    private long _som;
    private long _oudste;

    /// <summary>The rules that are judged here: element and code, as <see cref="Inhoudsregels"/> has them for a 323. TR101 besides.</summary>
    internal static IReadOnlySet<string> Regels { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Bsn CS002",
        "Declaratie TR315", "Declaratie TR316", "Declaratie TR319", "Declaratie TR335", "Declaratie TR358",
        "DeclaratiePeriode CS100", "DeclaratiePeriode CS340", "DeclaratiePeriode TR134", "DeclaratiePeriode TR137",
        "TotaalIngediendBedrag CS325",
        "Client TR416",
        "Prestatie CD060", "Prestatie CD087", "Prestatie CS339",
        "IngediendBedrag CS325",
        "ProductPeriode CS100", "ProductPeriode CS337", "ProductPeriode TR134", "ProductPeriode TR137",
    };

    /// <summary>Values by place: numbers, dates as yyyymmdd, codes packed, texts as fingerprint.</summary>
    internal long[] Waarden { get; } = new long[Declaratieplek.Aantal];

    /// <summary>Keeps the lines that pass; none when only the verdict counts.</summary>
    internal Declaratieopname? Opname => opname;

    /// <summary>Which places have been read; for what may be absent.</summary>
    internal uint Aanwezig { get; set; }

    /// <summary>Are the rules of this message exactly the ones judged here?</summary>
    internal static bool KentDeRegelsVan(Berichtsoort soort)
    {
        var namen = new HashSet<string>(StringComparer.Ordinal);
        Verzamel(Berichtstructuur.Van(soort).Wortel);
        return Regels.SetEquals(Inhoudsregels.Alle.Where(r => r.GeldtIn(soort) && namen.Contains(r.Element)).Select(r => $"{r.Element} {r.Code}"));

        void Verzamel(Structuurelement vorm)
        {
            namen.Add(vorm.Naam);
            vorm.Lijst.ForEach(Verzamel);
        }
    }

    internal bool Na(Toetsmoment moment) => moment switch
    {
        Toetsmoment.Prestatie => Prestatie(),
        Toetsmoment.Client => Client(),
        Toetsmoment.Kop => Kop(),
        _ => true,
    };

    /// <summary>What can only be said at the end: TR101 on clients, TR315, TR316 and TR358.</summary>
    internal bool Slot()
    {
        var totaal = Waarden[Declaratieplek.TotaalTeken] == Credit ? -Waarden[Declaratieplek.Totaal] : Waarden[Declaratieplek.Totaal];
        return totaal == _som && _bsns.IsUniek() && _gecrediteerd.IsUniek() && _gecrediteerd.IsVreemdAan(_referenties);
    }

    private bool Kop()
    {
        var w = Waarden;
        var (begin, einde, dagtekening) = (w[Declaratieplek.PeriodeBegin], w[Declaratieplek.PeriodeEinde], w[Declaratieplek.Dagtekening]);
        var declaratie = Dag(w[Declaratieplek.DeclaratieDagtekening]);
        var eersteDag = Dag(begin);

        // TR335 has no limit in the first years of the calendar; CS100 stops those anyway.
        _oudste = declaratie.Year > 5 ? Getal(declaratie.AddMonths(-60)) : 0;
        return begin >= EersteDagVanDezeStandaard && begin <= dagtekening && einde >= begin && einde <= dagtekening
            && eersteDag.Day == 1 && einde == begin - 1 + DateTime.DaysInMonth(eersteDag.Year, eersteDag.Month)
            && !(w[Declaratieplek.Totaal] == 0 && w[Declaratieplek.TotaalTeken] == Credit);
    }

    private bool Prestatie()
    {
        var w = Waarden;
        var credit = w[Declaratieplek.Teken] == Credit;
        var vorig = (Aanwezig & VorigeReferentie) != 0;
        var euro = w[Declaratieplek.Eenheid] == Euro;
        var bedrag = w[Declaratieplek.Bedrag];
        if (credit != vorig                                                  // CD060
            || euro == ((Aanwezig & Tarief) != 0)                            // CD087
            || (credit && bedrag == 0)                                       // CS325
            || (euro && w[Declaratieplek.Volume] != bedrag))                 // CS339
        {
            return false;
        }

        var (begin, einde, dagtekening, grens) = (w[Declaratieplek.Begin], w[Declaratieplek.Einde], w[Declaratieplek.Dagtekening], w[Declaratieplek.PeriodeEinde]);
        if (begin < EersteDagVanDezeStandaard                                // CS100
            || begin > dagtekening                                           // TR134
            || einde < begin || einde > dagtekening                          // TR137
            || begin / 100 != einde / 100                                    // CS337
            || einde > grens                                                 // TR319; the first day is not later
            || einde < _oudste)                                              // TR335
        {
            return false;
        }

        opname?.Prestatie(w, vorig, !euro);
        Aanwezig &= ~(VorigeReferentie | Tarief);
        var referentie = w[Declaratieplek.Referentie];
        _referenties.Voeg(referentie);
        if (credit)
        {
            _som -= bedrag;
            _gecrediteerd.Voeg(w[Declaratieplek.VorigeReferentie]);
            _vanClient.Voeg(Sleutelvinger.Van(referentie, w[Declaratieplek.VorigeReferentie]));
        }
        else
        {
            _som += bedrag;
            _vanClient.Voeg(referentie);
            var periode = (begin * 100) + (einde % 100);
            _debetVanClient.Voeg(Sleutelvinger.Van(
                Sleutelvinger.Van(w[Declaratieplek.Toewijzing], w[Declaratieplek.Categorie]), Sleutelvinger.Van(w[Declaratieplek.Code], periode)));
        }

        return true;
    }

    private bool Client()
    {
        var bsn = Waarden[Declaratieplek.Bsn];
        opname?.Client(bsn);
        _bsns.Voeg(Sleutelvinger.Van(bsn, 0));
        var goed = Elfproef(bsn) && _vanClient.IsUniek() && _debetVanClient.IsUniek();
        _vanClient.Leeg();
        _debetVanClient.Leeg();
        return goed;
    }

    // CS002; all zeroes pass, as in the exact way.
    private static bool Elfproef(long bsn)
    {
        var som = -(bsn % 10);
        for (var gewicht = 2; gewicht <= 9; gewicht++)
        {
            bsn /= 10;
            som += gewicht * (bsn % 10);
        }

        return som % 11 == 0;
    }

    private static DateOnly Dag(long getal) => new((int)(getal / 10_000), (int)(getal / 100 % 100), (int)(getal % 100));

    private static long Getal(DateOnly dag) => (dag.Year * 10_000) + (dag.Month * 100) + dag.Day;
}
