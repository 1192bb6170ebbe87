using Rotonde.Basis;
using Rotonde.Weblaag.Formulieren;

namespace Rotonde.Werkplek.Paginas.Gezin.Gesprekken;

/// <summary>Whom a part is about, as one choice: a person, everybody, or a combination that was chosen before.</summary>
internal static class Mensenkeuze
{
    /// <summary>The choices; <paramref name="eerder"/> are combinations already used.</summary>
    public static IReadOnlyList<Keuze> Van(IReadOnlyDictionary<PersoonId, string> namen, IEnumerable<IReadOnlyList<PersoonId>> eerder)
    {
        List<Keuze> keuzes = [.. namen.OrderBy(n => n.Value, StringComparer.Ordinal).Select(n => new Keuze(n.Key.ToString(), n.Value))];
        if (namen.Count > 1)
        {
            keuzes.Add(new Keuze(Waarde(namen.Keys), "Iedereen samen"));
        }

        foreach (var groep in eerder.Where(g => g.Count > 1))
        {
            if (keuzes.TrueForAll(k => k.Waarde != Waarde(groep)))
            {
                keuzes.Add(new Keuze(Waarde(groep), string.Join(" en ", groep.Select(p => namen.GetValueOrDefault(p, "iemand anders")))));
            }
        }

        return keuzes;
    }

    /// <summary>As it stands in the form.</summary>
    public static string Waarde(IEnumerable<PersoonId> wie) => string.Join(',', wie.Select(p => p.ToString()).Order(StringComparer.Ordinal));

    /// <summary>Reads what the form sent; only ids count, whether they may be used is decided by the handeling.</summary>
    public static IReadOnlyList<PersoonId> Lees(string? waarde) =>
        [.. (waarde ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(d => Guid.TryParse(d, out var id) ? PersoonId.Van(id) : (PersoonId?)null).OfType<PersoonId>()];
}
