using Rotonde.Basis;

namespace Rotonde.Berichten.Register;

/// <summary>How a request for allocation (each product of a 315) or change (a 317 as a whole) stands. Source: iWmo/iJw 3.2, OP344, OP350 (SPEC §10).</summary>
public enum Verzoekstaat
{
    /// <summary>Accepted by its 316 or 318, not answered yet.</summary>
    Ingediend,

    /// <summary>The gemeente is looking into it (319 with answer 2).</summary>
    InOnderzoek,

    /// <summary>Rejected (319 with answer 1).</summary>
    Afgewezen,

    /// <summary>Honoured by a 301 that carries its reference.</summary>
    Gehonoreerd,
}

/// <summary>What can be said on a request.</summary>
public enum Verzoekstap
{
    /// <summary>319 with answer 2.</summary>
    InOnderzoek,

    /// <summary>319 with answer 1.</summary>
    Afgewezen,

    /// <summary>301 with its reference.</summary>
    Toegewezen,
}

/// <summary>The life of a request. A request cannot be taken back by message.</summary>
public static class Verzoekloop
{
    /// <summary>Where it stands after all steps, whatever their order of receipt: an allocation outweighs a rejection, a rejection outweighs research (OP080).</summary>
    public static Verzoekstaat Staat(IEnumerable<Verzoekstap> stappen) => stappen.Aggregate(Verzoekstaat.Ingediend, Na);

    /// <summary>Where it stands after one more step.</summary>
    public static Verzoekstaat Na(Verzoekstaat staat, Verzoekstap stap) => stap switch
    {
        Verzoekstap.Toegewezen => Verzoekstaat.Gehonoreerd,
        Verzoekstap.Afgewezen when staat != Verzoekstaat.Gehonoreerd => Verzoekstaat.Afgewezen,
        Verzoekstap.InOnderzoek when staat == Verzoekstaat.Ingediend => Verzoekstaat.InOnderzoek,
        _ => staat,
    };

    /// <summary>Is it still open? While it is, no other request may come for the same client (TR374).</summary>
    public static bool IsOnderhanden(Verzoekstaat staat) => staat is Verzoekstaat.Ingediend or Verzoekstaat.InOnderzoek;
}

/// <summary>A request that was accepted.</summary>
/// <param name="Bsn">For whom.</param>
/// <param name="ReferentieAanbieder">Its reference, unique for the aanbieder per act over 315 and 317 (TR347).</param>
/// <param name="Stappen">What was said on it since, in any order; messages the other side rejected do not count (OP286).</param>
public sealed record BekendVerzoek(Bsn Bsn, string ReferentieAanbieder, IReadOnlyList<Verzoekstap> Stappen)
{
    /// <summary>How it stands.</summary>
    public Verzoekstaat Staat => Verzoekloop.Staat(Stappen);
}
