using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Rotonde.Kilproef;

/// <summary>
/// The numbered points of one process: every commit and every step with a file, before and after. The book of points survives the process, so that the next one
/// dies at the first point where none died before. Lines of the book: K died here, P passed here, V this commit was done, G a moment was waited for.
/// </summary>
internal sealed class Punten
{
    private readonly Lock _slot = new();
    private readonly string _boek;
    private readonly string _dag;
    private readonly Kilwijze _wijze;
    private readonly int _perSoort;
    private readonly string _alleen;
    private readonly Dictionary<string, int> _doden = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gehad = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _voltooid = new(StringComparer.Ordinal);

    internal Punten(Werkopdracht opdracht)
    {
        (_boek, _wijze, _perSoort, _alleen, _dag) = (opdracht.Puntenboek, opdracht.Wijze, opdracht.PerSoort, opdracht.Alleen, opdracht.Nu.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var regel in File.Exists(_boek) ? File.ReadAllLines(_boek) : [])
        {
            if (regel.StartsWith("V ", StringComparison.Ordinal))
            {
                _voltooid[regel[2..]] = _voltooid.GetValueOrDefault(regel[2..]) + 1;
            }
            else if (regel[0] is 'K' or 'G' && _gehad.Add(regel[2..]))
            {
                var soort = Soort(regel[2..]);
                _doden[soort] = _doden.GetValueOrDefault(soort) + 1;
            }
        }
    }

    /// <summary>Kind and moment of a point, without what it is about.</summary>
    internal static string Soort(string label) => string.Join(' ', label.Split('|')[..2]);

    /// <summary>Work that was seen: commits and files that came in or went out.</summary>
    internal int Werk { get; private set; }

    /// <summary>Before or after a commit of work on these tables.</summary>
    internal void Vastleggen(IReadOnlyCollection<string> tabellen, bool na)
    {
        var soort = $"commit {string.Join('+', tabellen.Order(StringComparer.Ordinal))}";
        lock (_slot)
        {
            // The n-th of its kind that gets done. What the calendar does is done anew by every process: that counts once a day.
            var nummer = tabellen.Any(t => t.StartsWith("data_", StringComparison.Ordinal) || t == "postkamer_poststuk")
                ? (_voltooid.GetValueOrDefault(soort) + 1).ToString(CultureInfo.InvariantCulture)
                : _dag;
            if (na)
            {
                _voltooid[soort] = _voltooid.GetValueOrDefault(soort) + 1;
                Noteer('V', soort);
            }

            Passeer(soort, na ? "na" : "voor", nummer);
        }

        Werk++;
    }

    /// <summary>A step of the post with a file.</summary>
    internal void Post(string soort, string fase, string? bestand = null)
    {
        lock (_slot)
        {
            Passeer(soort, fase, bestand ?? _dag);
        }

        Werk += bestand is null ? 0 : 1;
    }

    /// <summary>Has nobody died here yet?</summary>
    internal bool IsNieuw(string soort, string fase, string bestand)
    {
        lock (_slot)
        {
            return MagHier($"{soort}|{fase}|{bestand}");
        }
    }

    /// <summary>
    /// Dies as soon as something is so, while the step goes on: a moment inside a step that is not ours. Whether it is caught is up to the machine, so it is tried
    /// once and counts only when it was.
    /// </summary>
    internal Loer LoerOp(string soort, string fase, string bestand, Func<bool> isZo)
    {
        var label = $"{soort}|{fase}|{bestand}";
        lock (_slot)
        {
            if (!_gehad.Add(label))
            {
                return new Loer(null);
            }

            Noteer('G', label);
        }

        return new Loer(() =>
        {
            if (isZo())
            {
                lock (_slot)
                {
                    Noteer('K', label);
                    Sterf();
                }
            }
        });
    }

    /// <summary>SIGKILL: no finally, no flush, nobody hears of it.</summary>
    [DoesNotReturn]
    private static void Sterf()
    {
        Process.GetCurrentProcess().Kill();
        using var nooit = new ManualResetEventSlim();
        nooit.Wait();
        throw new InvalidOperationException("Hier komt niemand.");
    }

    private void Passeer(string soort, string fase, string onderwerp)
    {
        var label = $"{soort}|{fase}|{onderwerp}";
        if (_wijze == Kilwijze.Tellen)
        {
            Noteer('P', label);
        }
        else if (MagHier(label))
        {
            Noteer('K', label);
            Sterf();
        }
    }

    private bool MagHier(string label) => _wijze == Kilwijze.Lopen && !_gehad.Contains(label)
        && _doden.GetValueOrDefault(Soort(label)) < _perSoort && label.StartsWith(_alleen, StringComparison.Ordinal);

    private void Noteer(char wat, string tekst) => File.AppendAllText(_boek, $"{wat} {tekst}\n");
}

/// <summary>Watches beside a step until it is over.</summary>
internal sealed class Loer : IDisposable
{
    private readonly Thread? _draad;
    private volatile bool _voorbij;

    internal Loer(Action? kijk)
    {
        if (kijk is null)
        {
            return;
        }

        using var begonnen = new ManualResetEventSlim();
        _draad = new Thread(() =>
        {
            kijk();
            begonnen.Set();
            while (!_voorbij)
            {
                kijk();
            }
        }) { IsBackground = true, Priority = ThreadPriority.Highest };
        _draad.Start();
        begonnen.Wait();
    }

    public void Dispose()
    {
        _voorbij = true;
        _draad?.Join();
    }
}
