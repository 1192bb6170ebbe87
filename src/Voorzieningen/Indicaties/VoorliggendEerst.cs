using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Voorzieningen.Indicaties;

/// <summary>Each source gets an honest answer, and what is fully suitable closes what comes after it.</summary>
[Regel("DT-2", "Wat eerder in de rij geschikt is, gaat voor: verder kijken kan dan alleen met een motivering.")]
public static class VoorliggendEerst
{
    /// <summary>Is this set of answers sound?</summary>
    /// <param name="tabel">The version of DT-2 that holds.</param>
    /// <param name="antwoorden">The answers, in any order.</param>
    public static Weigering? Toets(Voorliggendtabel tabel, IReadOnlyCollection<Voorliggendantwoord> antwoorden)
    {
        if (antwoorden.GroupBy(a => a.Bron).FirstOrDefault(g => g.Count() > 1) is { } dubbel)
        {
            return Nee($"Bij '{tabel.Rij(dubbel.Key).Naam}' staan twee antwoorden.", dubbel.Key);
        }

        Voorliggendrij? eerder = null;
        foreach (var antwoord in antwoorden.OrderBy(a => tabel.Plaats(a.Bron)))
        {
            var rij = tabel.Rij(antwoord.Bron);

            if (string.IsNullOrWhiteSpace(antwoord.Motivering))
            {
                return Nee($"Schrijf bij '{rij.Naam}' op waarom dit de conclusie is.", antwoord.Bron);
            }

            if (antwoord.Conclusie == Voorliggendconclusie.Geschikt && !(antwoord is { Beschikbaar: true, Passend: true, Tijdig: true, Betaalbaar: true }))
            {
                return Nee($"'{rij.Naam}' is pas geschikt als het er is, past, op tijd komt en voor deze inwoner te betalen is.", antwoord.Bron);
            }

            if (eerder is not null && antwoord.Conclusie != Voorliggendconclusie.Niet)
            {
                return Nee($"'{eerder.Naam}' is geschikt en gaat voor. Is er toch meer nodig? Leg dan bij '{eerder.Naam}' uit waarom.", antwoord.Bron);
            }

            if (antwoord.Conclusie == Voorliggendconclusie.Geschikt && string.IsNullOrWhiteSpace(antwoord.TochVerder))
            {
                eerder = rij;
            }
        }

        return null;
    }

    private static Weigering Nee(string uitleg, Voorliggendebron bron) => new(nameof(VoorliggendEerst), uitleg, bron.ToString());
}

/// <summary>No product without a goal and a finished check of that goal.</summary>
[Regel("DOMAIN-MODEL §5 invariant 2; DT-2", "Een product hoort bij een doel waarvan alles wat voorgaat is bekeken.")]
public static class ProductVraagtCheck
{
    /// <summary>May a product at this place follow from these answers?</summary>
    /// <param name="tabel">The version of DT-2 the check was made with.</param>
    /// <param name="antwoorden">The answers; none: nothing was checked.</param>
    /// <param name="niveau">Level of the product.</param>
    /// <param name="inGroep">Is it help in a group?</param>
    public static Weigering? Toets(Voorliggendtabel tabel, IReadOnlyCollection<Voorliggendantwoord> antwoorden, Niveau niveau, bool inGroep)
    {
        var plek = niveau == Niveau.Zorg ? Voorliggendebron.IndividueleZorg : inGroep ? Voorliggendebron.CollectiefMaatwerk : Voorliggendebron.IndividueleHulp;

        foreach (var rij in tabel.Rijen.Take(tabel.Plaats(plek)))
        {
            if (antwoorden.FirstOrDefault(a => a.Bron == rij.Bron) is not { } antwoord)
            {
                return Nee($"Bekijk eerst '{rij.Naam}' voor dit doel.", rij.Bron);
            }

            // A group beside individual help is one more product, not a reason to refuse the other: then TochVerder says why.
            if (antwoord.Conclusie == Voorliggendconclusie.Geschikt && string.IsNullOrWhiteSpace(antwoord.TochVerder))
            {
                return Nee($"'{rij.Naam}' is geschikt en gaat voor op dit product.", rij.Bron);
            }
        }

        return antwoorden.FirstOrDefault(a => a.Bron == plek) is { Conclusie: not Voorliggendconclusie.Niet }
            ? null
            : Nee($"Leg bij '{tabel.Rij(plek).Naam}' vast dat dit nodig is.", plek);
    }

    private static Weigering Nee(string uitleg, Voorliggendebron bron) => new(nameof(ProductVraagtCheck), uitleg, bron.ToString());
}

/// <summary>Income may never be why help under the Wmo or Jeugdwet is refused.</summary>
[Regel("DT-2; R-092; Wmo 2015 art. 2.3.5", "Inkomen of vermogen is nooit een reden om hulp uit de Wmo of de Jeugdwet te weigeren.")]
public static class InkomenGeenWeigeringsgrond
{
    private static readonly string[] Woorden = ["inkomen", "vermogen", "spaargeld", "salaris", "draagkracht", "verdient u", "u verdient"];

    /// <summary>Does this refusal lean on income?</summary>
    /// <param name="wet">Law.</param>
    /// <param name="weigert">Does it say no, wholly or in part?</param>
    /// <param name="motivering">The reasons that the resident reads.</param>
    public static Weigering? Toets(Wet wet, bool weigert, string motivering)
    {
        var geraakt = weigert && (wet is Wet.Wmo or Wet.Jeugdwet) && Array.Exists(Woorden, w => motivering.Contains(w, StringComparison.OrdinalIgnoreCase));
        return geraakt
            ? new Weigering(
                nameof(InkomenGeenWeigeringsgrond),
                "In de uitleg staat iets over geld van de inwoner. Inkomen of vermogen mag geen reden zijn om deze hulp te weigeren. Haal dat uit de uitleg.",
                "Motivering")
            : null;
    }
}
