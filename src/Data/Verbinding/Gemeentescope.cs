using Rotonde.Data.Register;

namespace Rotonde.Data.Verbinding;

/// <summary>The one municipality this scope (request, message, command) works for. Chosen once; a second choice is a mistake in our code.</summary>
public sealed class Gemeentescope
{
    private Gemeente? _gemeente;

    /// <summary>The chosen municipality.</summary>
    /// <exception cref="InvalidOperationException">None was chosen.</exception>
    public Gemeente Gemeente => _gemeente ?? throw new InvalidOperationException("In deze scope is nog geen gemeente gekozen.");

    /// <summary>Was one chosen?</summary>
    public bool Gekozen => _gemeente is not null;

    /// <summary>Chooses.</summary>
    /// <exception cref="InvalidOperationException">Another one was chosen before.</exception>
    public void Kies(Gemeente gemeente)
    {
        if (_gemeente is not null && _gemeente != gemeente)
        {
            throw new InvalidOperationException("Een scope werkt voor één gemeente.");
        }

        _gemeente = gemeente;
    }
}
