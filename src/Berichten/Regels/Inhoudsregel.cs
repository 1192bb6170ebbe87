using System.Reflection;
using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Regels;

/// <summary>A rule of level 2: on which element it looks, in which messages, and the one method that judges.</summary>
/// <param name="Element">Local name of the element that is handed to the rule.</param>
/// <param name="Nummers">Messages in which it applies; empty is all.</param>
/// <param name="Alleen">The one standard it applies to; none is both.</param>
/// <param name="Toets">The rule.</param>
internal sealed record Inhoudsregel(string Element, int[] Nummers, Standaard? Alleen, Action<Element, Regelwerk> Toets)
{
    private readonly RegelAttribute _regel = Toets.Method.GetCustomAttribute<RegelAttribute>()
        ?? throw new InvalidOperationException($"{Toets.Method.Name} draagt geen [Regel].");

    internal string Code => _regel.Bron;

    internal string Zin => _regel.Zin;

    internal bool GeldtIn(Berichtsoort soort) => (Nummers.Length == 0 || Nummers.Contains(soort.Nummer)) && (Alleen is null || Alleen == soort.Standaard);
}
