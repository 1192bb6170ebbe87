using Rotonde.Basis.Termijnen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Xml;

namespace Rotonde.Berichten.Simulatie;

/// <summary>
/// The days and the post. A message travels as bytes, is judged and kept by the receiver on the day it is sent, and answered some working days later.
/// Everything happens in one order: by day, and within a day as it was planned.
/// </summary>
internal sealed class Post(Simulatieplan plan, Random kans, Telling telling, Action<Poststuk>? meekijken, CancellationToken stop)
{
    private readonly PriorityQueue<Func<Task>, (DateOnly, long)> _agenda = new();
    private readonly Dictionary<(Kant, string, string), DateOnly> _antwoorddagen = [];
    private long _gepland;
    private int _verzonden;

    internal DateOnly Vandaag { get; private set; } = plan.Begin;

    /// <summary>A step of the story; one after the last day is left out.</summary>
    internal void Op(DateOnly dag, Func<Task> stap)
    {
        if (dag <= plan.Slot)
        {
            Zeker(dag, stap);
        }
    }

    /// <summary>What happens, also after the last day. People work on working days.</summary>
    internal void Zeker(DateOnly dag, Func<Task> stap)
    {
        var werkdag = dag < Vandaag ? Vandaag : dag;
        while (!Werkdagkalender.IsWerkdag(werkdag))
        {
            werkdag = werkdag.AddDays(1);
        }

        _agenda.Enqueue(stap, (werkdag, _gepland++));
    }

    internal bool Treft(double deel) => kans.NextDouble() < deel;

    internal int Tussen(int laagste, int hoogste) => kans.Next(laagste, hoogste + 1);

    internal T Een<T>(IReadOnlyList<T> uit) => uit[kans.Next(uit.Count)];

    internal DateOnly Werkdagen(int aantal) => Termijn.Werkdagen(aantal).Vanaf(Vandaag);

    internal async Task SpeelAsync()
    {
        while (_agenda.TryDequeue(out var stap, out var wanneer))
        {
            stop.ThrowIfCancellationRequested();
            Vandaag = wanneer.Item1;
            await stap().ConfigureAwait(false);
        }
    }

    /// <summary>Sends a message; sometimes it goes out twice by mistake.</summary>
    /// <param name="bericht">Clean on level 1; the rest is up to the story.</param>
    /// <param name="van">Sender.</param>
    /// <param name="naar">Receiver.</param>
    /// <param name="naAntwoord">What the sender does when the answer is there.</param>
    internal async Task ZendAsync(Bericht bericht, Kant van, Kant naar, Func<Bericht, Task> naAntwoord)
    {
        if (bericht.Soort.Nummer == 323)
        {
            van.Register.Verzonden(bericht);
        }

        await BezorgAsync(bericht, van, naar, naAntwoord).ConfigureAwait(false);
        if (Treft(0.015))
        {
            Zeker(Werkdagen(Tussen(0, 5)), () => BezorgAsync(bericht, van, naar, null));
        }
    }

    private async Task BezorgAsync(Bericht bericht, Kant van, Kant naar, Func<Bericht, Task>? naAntwoord)
    {
        var nummer = Verstuur(bericht, null, out var ontvangen);
        var bevindingen = await Controle.BeoordeelAsync(ontvangen, naar.Register, Vandaag, naar.Afspraken, stop).ConfigureAwait(false);
        naar.Register.Verwerk(ontvangen, bevindingen);
        telling.Verzonden(ontvangen, dubbel: naAntwoord is null);

        // A message sent twice is not answered before the first.
        var sleutel = (van, bericht.Soort.ToString(), bericht.Identificatie!);
        var dag = Antwoorddag(bericht.Soort.Nummer);
        if (_antwoorddagen.TryGetValue(sleutel, out var eerder) && eerder > dag)
        {
            dag = eerder;
        }

        _antwoorddagen[sleutel] = dag;
        var ontvangstdag = Vandaag;
        Zeker(dag, async () =>
        {
            var kop = new Antwoordkop(naar.Nieuw($"R{bericht.Soort.Nummer}{(bericht.Soort.Standaard == Structuur.Standaard.IWmo ? "W" : "J")}"), Vandaag);
            var antwoord = bericht.Soort.Nummer == 323 ? Antwoorden.Declaratie(ontvangen, bevindingen, kop) : Antwoorden.Retour(ontvangen, bevindingen, kop);
            await BeantwoordAsync(nummer, bericht, antwoord, van, ontvangstdag, naAntwoord).ConfigureAwait(false);
        });
    }

    private async Task BeantwoordAsync(int nummer, Bericht bericht, Bericht antwoord, Kant van, DateOnly ontvangen, Func<Bericht, Task>? naAntwoord)
    {
        Verstuur(antwoord, nummer, out var terug);
        if (Controle.Niveau1En2(terug) is [var fout, ..])
        {
            throw new InvalidOperationException($"Het eigen antwoord {terug} is niet goed: {fout}");
        }

        telling.Beantwoord(bericht, terug, ontvangen, Vandaag);
        van.Register.Verwerk(terug, terug.Soort.Nummer == 325 ? await VanBelangAsync(terug, van).ConfigureAwait(false) : []);
        if (naAntwoord is null)
        {
            return;
        }

        if (terug.Soort.Nummer != 325 && Retourbericht.Uit(terug).IsGoedgekeurd)
        {
            van.Register.Verwerk(bericht, []);
        }

        await naAntwoord(terug).ConfigureAwait(false);
    }

    // The gemeente may send back a client that the aanbieder itself does not know (TR304: it should not have been declared), and answers what it got twice; the
    // register weighs that. Anything else would be a fault of this engine.
    private async Task<IReadOnlyList<Bevinding>> VanBelangAsync(Bericht antwoord, Kant aanbieder)
    {
        var bevindingen = await Controle.Niveau3Async(antwoord, aanbieder.Register, Vandaag, stop: stop).ConfigureAwait(false);
        return bevindingen.Any(b => b.Regel is not ("TR056" or "TR304" or "TR337"))
            ? throw new InvalidOperationException($"De aanbieder vindt het antwoord {antwoord} niet goed: {string.Join("; ", bevindingen)}")
            : bevindingen;
    }

    private int Verstuur(Bericht bericht, int? antwoordOp, out Bericht ontvangen)
    {
        var inhoud = Berichtschrijver.Schrijf(bericht);
        meekijken?.Invoke(new(++_verzonden, Vandaag, bericht.Soort, inhoud, antwoordOp));
        var gelezen = Berichtlezer.Lees(inhoud);
        ontvangen = gelezen.Bericht ?? throw new InvalidOperationException($"Het eigen bericht {bericht} is niet te lezen: {gelezen.Weigering}");
        return _verzonden;
    }

    private DateOnly Antwoorddag(int nummer) => Werkdagen((nummer == 323, Treft(0.04)) switch
    {
        (true, false) => Tussen(2, 10),
        (true, true) => Tussen(11, 14),
        (false, false) => Tussen(0, 3),
        (false, true) => Tussen(4, 8),
    });
}
