using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Modules.Tests.Berichten.Conformiteit;

/// <summary>A rule of level 3 or 4, a message that breaks it in some past, and one near it that breaks nothing in the same past.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Nummer">The message.</param>
/// <param name="Locatie">The place that carries the code.</param>
/// <param name="Verleden">What was sent before, in order, all accepted; made anew for each message.</param>
/// <param name="Breekt">The message that breaks the rule.</param>
/// <param name="Houdt">The message that breaks nothing.</param>
internal sealed record Registergeval(
    string Code, int Nummer, string Locatie, Func<Standaard, Bericht[]> Verleden, Func<Standaard, Bericht> Breekt, Func<Standaard, Bericht> Houdt)
{
    internal static readonly DateOnly Vandaag = new(2026, 5, 1);

    /// <summary>Does level 2 stop the message that breaks it first (TR319 is a rule of both levels)?</summary>
    internal bool OokNiveau2 { get; init; }

    /// <summary>The past holds a declaration that we sent ourselves and that waits for its 325.</summary>
    internal Func<Standaard, Bericht>? Verzonden { get; init; }

    /// <summary>Is it a case of iJw only?</summary>
    internal bool AlleenIJw { get; init; }

    internal IContractafspraken? Contracten { get; init; }

    internal IReadOnlyDictionary<Standaard, Productlijst>? Lijsten { get; init; }

    internal Geheugenregister Register(Standaard standaard)
    {
        var register = new Geheugenregister(Lijsten);
        foreach (var bericht in Verleden(standaard))
        {
            register.Verwerk(bericht, []);
        }

        if (Verzonden is { } verzonden)
        {
            register.Verzonden(verzonden(standaard));
        }

        return register;
    }

    internal Task<IReadOnlyList<Bevinding>> BeoordeelAsync(Bericht bericht, Standaard standaard) => OokNiveau2
        ? Controle.Niveau3Async(bericht, Register(standaard), Vandaag, Contracten)
        : Controle.BeoordeelAsync(bericht, Register(standaard), Vandaag, Contracten);
}

/// <summary>An agreed tariff of 60 euro an hour for everything.</summary>
internal sealed class ZestigEuroPerUur : IContractafspraken
{
    public Task<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>> ZoekAsync(string aanbieder, IReadOnlySet<Afspraakvraag> vragen, CancellationToken stop) =>
        Task.FromResult<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>>(vragen.ToDictionary(v => v, _ => new Contractafspraak("04", new Bedrag(6000))));
}
